; Made from runtime/library/sha1.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@sha1 = internal constant %struct.algorithm { ptr @.str, i64 4, i64 20, i64 64, i64 184, ptr @start, ptr @update, ptr @finish }, align 8
@.str = private unnamed_addr constant [5 x i8] c"sha1\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha1_sha1() local_unnamed_addr #0 {
  ret ptr @sha1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start(ptr noundef writeonly captures(none) initializes((160, 180)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store i32 1732584193, ptr %2, align 4, !tbaa !4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 164
  store i32 -271733879, ptr %3, align 4, !tbaa !4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i32 -1732584194, ptr %4, align 4, !tbaa !4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 172
  store i32 271733878, ptr %5, align 4, !tbaa !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i32 -1009589776, ptr %6, align 4, !tbaa !4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !8
  %7 = and i64 %6, 63
  %8 = add i64 %6, %2
  store i64 %8, ptr %5, align 8, !tbaa !8
  %9 = icmp eq i64 %7, 0
  br i1 %9, label %19, label %10

10:                                               ; preds = %3
  %11 = sub nuw nsw i64 64, %7
  %12 = tail call i64 @llvm.smin.i64(i64 %2, i64 %11)
  %13 = getelementptr inbounds nuw i8, ptr %4, i64 %7
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %13, ptr readonly align 1 %1, i64 %12, i1 false)
  %14 = add nsw i64 %12, %7
  %15 = icmp sgt i64 %14, 63
  br i1 %15, label %16, label %31

16:                                               ; preds = %10
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #8
  %17 = getelementptr inbounds i8, ptr %1, i64 %12
  %18 = sub nsw i64 %2, %12
  br label %19

19:                                               ; preds = %16, %3
  %20 = phi i64 [ %18, %16 ], [ %2, %3 ]
  %21 = phi ptr [ %17, %16 ], [ %1, %3 ]
  %22 = icmp sgt i64 %20, 63
  br i1 %22, label %23, label %28

23:                                               ; preds = %19
  %24 = lshr i64 %20, 6
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef %21, i64 noundef %24) #8
  %25 = and i64 %20, 9223372036854775744
  %26 = getelementptr inbounds nuw i8, ptr %21, i64 %25
  %27 = and i64 %20, 63
  br label %28

28:                                               ; preds = %23, %19
  %29 = phi i64 [ %27, %23 ], [ %20, %19 ]
  %30 = phi ptr [ %26, %23 ], [ %21, %19 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %30, i64 %29, i1 false)
  br label %31

31:                                               ; preds = %10, %28
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) initializes((0, 20)) %1) #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !8
  %5 = and i64 %4, 63
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = add nuw nsw i64 %5, 1
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 %5
  store i8 -128, ptr %8, align 1, !tbaa !13
  %9 = icmp samesign ugt i64 %5, 55
  br i1 %9, label %10, label %13

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 %7
  %12 = xor i64 %5, 63
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %11, i8 0, i64 %12, i1 false)
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %6, i64 noundef 1) #8
  br label %13

13:                                               ; preds = %2, %10
  %14 = phi i64 [ 0, %10 ], [ %7, %2 ]
  %15 = shl i64 %4, 3
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 %14
  %17 = sub nuw nsw i64 64, %14
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %16, i8 0, i64 %17, i1 false)
  %18 = trunc i64 %15 to i8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 79
  store i8 %18, ptr %19, align 1, !tbaa !13
  %20 = lshr i64 %15, 8
  %21 = trunc i64 %20 to i8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 78
  store i8 %21, ptr %22, align 1, !tbaa !13
  %23 = lshr i64 %15, 16
  %24 = trunc i64 %23 to i8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 77
  store i8 %24, ptr %25, align 1, !tbaa !13
  %26 = lshr i64 %15, 24
  %27 = trunc i64 %26 to i8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 76
  store i8 %27, ptr %28, align 1, !tbaa !13
  %29 = lshr i64 %15, 32
  %30 = trunc i64 %29 to i8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 75
  store i8 %30, ptr %31, align 1, !tbaa !13
  %32 = lshr i64 %15, 40
  %33 = trunc i64 %32 to i8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 74
  store i8 %33, ptr %34, align 1, !tbaa !13
  %35 = lshr i64 %15, 48
  %36 = trunc i64 %35 to i8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 73
  store i8 %36, ptr %37, align 1, !tbaa !13
  %38 = lshr i64 %15, 56
  %39 = trunc nuw i64 %38 to i8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i8 %39, ptr %40, align 1, !tbaa !13
  tail call fastcc void @compress(ptr noundef nonnull %0, ptr noundef nonnull %6, i64 noundef 1) #8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %42 = load i32, ptr %41, align 4, !tbaa !4
  %43 = tail call i32 @llvm.bswap.i32(i32 %42)
  store i32 %43, ptr %1, align 1
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %46 = load i32, ptr %45, align 4, !tbaa !4
  %47 = tail call i32 @llvm.bswap.i32(i32 %46)
  store i32 %47, ptr %44, align 1
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %50 = load i32, ptr %49, align 4, !tbaa !4
  %51 = tail call i32 @llvm.bswap.i32(i32 %50)
  store i32 %51, ptr %48, align 1
  %52 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = tail call i32 @llvm.bswap.i32(i32 %54)
  store i32 %55, ptr %52, align 1
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %58 = load i32, ptr %57, align 4, !tbaa !4
  %59 = tail call i32 @llvm.bswap.i32(i32 %58)
  store i32 %59, ptr %56, align 1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = alloca [16 x i32], align 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %256, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %12 = load i32, ptr %5, align 4, !tbaa !4
  %13 = load i32, ptr %8, align 4, !tbaa !4
  %14 = load i32, ptr %9, align 4, !tbaa !4
  %15 = load i32, ptr %10, align 4, !tbaa !4
  %16 = load i32, ptr %11, align 4, !tbaa !4
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %19 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 20
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 28
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 36
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 44
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 52
  %30 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 60
  br label %32

32:                                               ; preds = %7, %247
  %33 = phi i32 [ %16, %7 ], [ %252, %247 ]
  %34 = phi i32 [ %15, %7 ], [ %251, %247 ]
  %35 = phi i32 [ %14, %7 ], [ %250, %247 ]
  %36 = phi i32 [ %13, %7 ], [ %249, %247 ]
  %37 = phi i32 [ %12, %7 ], [ %248, %247 ]
  %38 = phi ptr [ %1, %7 ], [ %254, %247 ]
  %39 = phi i64 [ %2, %7 ], [ %253, %247 ]
  %40 = load i32, ptr %38, align 1
  %41 = tail call i32 @llvm.bswap.i32(i32 %40)
  store i32 %41, ptr %4, align 16, !tbaa !4
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 4
  %43 = load i32, ptr %42, align 1
  %44 = tail call i32 @llvm.bswap.i32(i32 %43)
  store i32 %44, ptr %17, align 4, !tbaa !4
  %45 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %46 = load i32, ptr %45, align 1
  %47 = tail call i32 @llvm.bswap.i32(i32 %46)
  store i32 %47, ptr %18, align 8, !tbaa !4
  %48 = getelementptr inbounds nuw i8, ptr %38, i64 12
  %49 = load i32, ptr %48, align 1
  %50 = tail call i32 @llvm.bswap.i32(i32 %49)
  store i32 %50, ptr %19, align 4, !tbaa !4
  %51 = getelementptr inbounds nuw i8, ptr %38, i64 16
  %52 = load i32, ptr %51, align 1
  %53 = tail call i32 @llvm.bswap.i32(i32 %52)
  store i32 %53, ptr %20, align 16, !tbaa !4
  %54 = getelementptr inbounds nuw i8, ptr %38, i64 20
  %55 = load i32, ptr %54, align 1
  %56 = tail call i32 @llvm.bswap.i32(i32 %55)
  store i32 %56, ptr %21, align 4, !tbaa !4
  %57 = getelementptr inbounds nuw i8, ptr %38, i64 24
  %58 = load i32, ptr %57, align 1
  %59 = tail call i32 @llvm.bswap.i32(i32 %58)
  store i32 %59, ptr %22, align 8, !tbaa !4
  %60 = getelementptr inbounds nuw i8, ptr %38, i64 28
  %61 = load i32, ptr %60, align 1
  %62 = tail call i32 @llvm.bswap.i32(i32 %61)
  store i32 %62, ptr %23, align 4, !tbaa !4
  %63 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %64 = load i32, ptr %63, align 1
  %65 = tail call i32 @llvm.bswap.i32(i32 %64)
  store i32 %65, ptr %24, align 16, !tbaa !4
  %66 = getelementptr inbounds nuw i8, ptr %38, i64 36
  %67 = load i32, ptr %66, align 1
  %68 = tail call i32 @llvm.bswap.i32(i32 %67)
  store i32 %68, ptr %25, align 4, !tbaa !4
  %69 = getelementptr inbounds nuw i8, ptr %38, i64 40
  %70 = load i32, ptr %69, align 1
  %71 = tail call i32 @llvm.bswap.i32(i32 %70)
  store i32 %71, ptr %26, align 8, !tbaa !4
  %72 = getelementptr inbounds nuw i8, ptr %38, i64 44
  %73 = load i32, ptr %72, align 1
  %74 = tail call i32 @llvm.bswap.i32(i32 %73)
  store i32 %74, ptr %27, align 4, !tbaa !4
  %75 = getelementptr inbounds nuw i8, ptr %38, i64 48
  %76 = load i32, ptr %75, align 1
  %77 = tail call i32 @llvm.bswap.i32(i32 %76)
  store i32 %77, ptr %28, align 16, !tbaa !4
  %78 = getelementptr inbounds nuw i8, ptr %38, i64 52
  %79 = load i32, ptr %78, align 1
  %80 = tail call i32 @llvm.bswap.i32(i32 %79)
  store i32 %80, ptr %29, align 4, !tbaa !4
  %81 = getelementptr inbounds nuw i8, ptr %38, i64 56
  %82 = load i32, ptr %81, align 1
  %83 = tail call i32 @llvm.bswap.i32(i32 %82)
  store i32 %83, ptr %30, align 8, !tbaa !4
  %84 = getelementptr inbounds nuw i8, ptr %38, i64 60
  %85 = load i32, ptr %84, align 1
  %86 = tail call i32 @llvm.bswap.i32(i32 %85)
  store i32 %86, ptr %31, align 4, !tbaa !4
  br label %87

87:                                               ; preds = %32, %87
  %88 = phi i32 [ %124, %87 ], [ %37, %32 ]
  %89 = phi i32 [ %88, %87 ], [ %36, %32 ]
  %90 = phi i32 [ %125, %87 ], [ %35, %32 ]
  %91 = phi i32 [ %90, %87 ], [ %34, %32 ]
  %92 = phi i32 [ %91, %87 ], [ %33, %32 ]
  %93 = phi i32 [ %126, %87 ], [ 0, %32 ]
  %94 = and i32 %93, 15
  %95 = zext nneg i32 %94 to i64
  %96 = getelementptr inbounds nuw i32, ptr %4, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !4
  %98 = add nuw nsw i32 %93, 13
  %99 = and i32 %98, 15
  %100 = zext nneg i32 %99 to i64
  %101 = getelementptr inbounds nuw i32, ptr %4, i64 %100
  %102 = load i32, ptr %101, align 4, !tbaa !4
  %103 = xor i32 %94, 8
  %104 = zext nneg i32 %103 to i64
  %105 = getelementptr inbounds nuw i32, ptr %4, i64 %104
  %106 = load i32, ptr %105, align 4, !tbaa !4
  %107 = add nuw nsw i32 %93, 2
  %108 = and i32 %107, 15
  %109 = zext nneg i32 %108 to i64
  %110 = getelementptr inbounds nuw i32, ptr %4, i64 %109
  %111 = load i32, ptr %110, align 4, !tbaa !4
  %112 = xor i32 %102, %106
  %113 = xor i32 %112, %111
  %114 = xor i32 %113, %97
  %115 = tail call noundef i32 @llvm.fshl.i32(i32 %114, i32 %114, i32 1)
  store i32 %115, ptr %96, align 4, !tbaa !4
  %116 = tail call noundef i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 5)
  %117 = and i32 %89, %90
  %118 = xor i32 %89, -1
  %119 = and i32 %91, %118
  %120 = or i32 %117, %119
  %121 = add i32 %92, 1518500249
  %122 = add i32 %121, %120
  %123 = add i32 %122, %116
  %124 = add i32 %123, %97
  %125 = tail call noundef i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 30)
  %126 = add nuw nsw i32 %93, 1
  %127 = icmp eq i32 %126, 20
  br i1 %127, label %128, label %87, !llvm.loop !14

128:                                              ; preds = %87, %128
  %129 = phi i32 [ %163, %128 ], [ %124, %87 ]
  %130 = phi i32 [ %129, %128 ], [ %88, %87 ]
  %131 = phi i32 [ %164, %128 ], [ %125, %87 ]
  %132 = phi i32 [ %131, %128 ], [ %90, %87 ]
  %133 = phi i32 [ %132, %128 ], [ %91, %87 ]
  %134 = phi i32 [ %165, %128 ], [ 20, %87 ]
  %135 = and i32 %134, 15
  %136 = zext nneg i32 %135 to i64
  %137 = getelementptr inbounds nuw i32, ptr %4, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !4
  %139 = add nuw nsw i32 %134, 13
  %140 = and i32 %139, 15
  %141 = zext nneg i32 %140 to i64
  %142 = getelementptr inbounds nuw i32, ptr %4, i64 %141
  %143 = load i32, ptr %142, align 4, !tbaa !4
  %144 = xor i32 %135, 8
  %145 = zext nneg i32 %144 to i64
  %146 = getelementptr inbounds nuw i32, ptr %4, i64 %145
  %147 = load i32, ptr %146, align 4, !tbaa !4
  %148 = add nuw nsw i32 %134, 2
  %149 = and i32 %148, 15
  %150 = zext nneg i32 %149 to i64
  %151 = getelementptr inbounds nuw i32, ptr %4, i64 %150
  %152 = load i32, ptr %151, align 4, !tbaa !4
  %153 = xor i32 %143, %147
  %154 = xor i32 %153, %152
  %155 = xor i32 %154, %138
  %156 = tail call noundef i32 @llvm.fshl.i32(i32 %155, i32 %155, i32 1)
  store i32 %156, ptr %137, align 4, !tbaa !4
  %157 = tail call noundef i32 @llvm.fshl.i32(i32 %129, i32 %129, i32 5)
  %158 = xor i32 %131, %132
  %159 = xor i32 %158, %130
  %160 = add i32 %133, 1859775393
  %161 = add i32 %160, %159
  %162 = add i32 %161, %157
  %163 = add i32 %162, %138
  %164 = tail call noundef i32 @llvm.fshl.i32(i32 %130, i32 %130, i32 30)
  %165 = add nuw nsw i32 %134, 1
  %166 = icmp eq i32 %165, 40
  br i1 %166, label %167, label %128, !llvm.loop !16

167:                                              ; preds = %128, %167
  %168 = phi i32 [ %204, %167 ], [ %163, %128 ]
  %169 = phi i32 [ %168, %167 ], [ %129, %128 ]
  %170 = phi i32 [ %205, %167 ], [ %164, %128 ]
  %171 = phi i32 [ %170, %167 ], [ %131, %128 ]
  %172 = phi i32 [ %171, %167 ], [ %132, %128 ]
  %173 = phi i32 [ %206, %167 ], [ 40, %128 ]
  %174 = and i32 %173, 15
  %175 = zext nneg i32 %174 to i64
  %176 = getelementptr inbounds nuw i32, ptr %4, i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !4
  %178 = add nuw nsw i32 %173, 13
  %179 = and i32 %178, 15
  %180 = zext nneg i32 %179 to i64
  %181 = getelementptr inbounds nuw i32, ptr %4, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !4
  %183 = xor i32 %174, 8
  %184 = zext nneg i32 %183 to i64
  %185 = getelementptr inbounds nuw i32, ptr %4, i64 %184
  %186 = load i32, ptr %185, align 4, !tbaa !4
  %187 = add nuw nsw i32 %173, 2
  %188 = and i32 %187, 15
  %189 = zext nneg i32 %188 to i64
  %190 = getelementptr inbounds nuw i32, ptr %4, i64 %189
  %191 = load i32, ptr %190, align 4, !tbaa !4
  %192 = xor i32 %182, %186
  %193 = xor i32 %192, %191
  %194 = xor i32 %193, %177
  %195 = tail call noundef i32 @llvm.fshl.i32(i32 %194, i32 %194, i32 1)
  store i32 %195, ptr %176, align 4, !tbaa !4
  %196 = tail call noundef i32 @llvm.fshl.i32(i32 %168, i32 %168, i32 5)
  %197 = or i32 %170, %171
  %198 = and i32 %169, %197
  %199 = and i32 %170, %171
  %200 = or i32 %198, %199
  %201 = add i32 %172, -1894007588
  %202 = add i32 %201, %200
  %203 = add i32 %202, %196
  %204 = add i32 %203, %177
  %205 = tail call noundef i32 @llvm.fshl.i32(i32 %169, i32 %169, i32 30)
  %206 = add nuw nsw i32 %173, 1
  %207 = icmp eq i32 %206, 60
  br i1 %207, label %208, label %167, !llvm.loop !17

208:                                              ; preds = %167, %208
  %209 = phi i32 [ %243, %208 ], [ %204, %167 ]
  %210 = phi i32 [ %209, %208 ], [ %168, %167 ]
  %211 = phi i32 [ %244, %208 ], [ %205, %167 ]
  %212 = phi i32 [ %211, %208 ], [ %170, %167 ]
  %213 = phi i32 [ %212, %208 ], [ %171, %167 ]
  %214 = phi i32 [ %245, %208 ], [ 60, %167 ]
  %215 = and i32 %214, 15
  %216 = zext nneg i32 %215 to i64
  %217 = getelementptr inbounds nuw i32, ptr %4, i64 %216
  %218 = load i32, ptr %217, align 4, !tbaa !4
  %219 = add nuw nsw i32 %214, 13
  %220 = and i32 %219, 15
  %221 = zext nneg i32 %220 to i64
  %222 = getelementptr inbounds nuw i32, ptr %4, i64 %221
  %223 = load i32, ptr %222, align 4, !tbaa !4
  %224 = xor i32 %215, 8
  %225 = zext nneg i32 %224 to i64
  %226 = getelementptr inbounds nuw i32, ptr %4, i64 %225
  %227 = load i32, ptr %226, align 4, !tbaa !4
  %228 = add nuw nsw i32 %214, 2
  %229 = and i32 %228, 15
  %230 = zext nneg i32 %229 to i64
  %231 = getelementptr inbounds nuw i32, ptr %4, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !4
  %233 = xor i32 %223, %227
  %234 = xor i32 %233, %232
  %235 = xor i32 %234, %218
  %236 = tail call noundef i32 @llvm.fshl.i32(i32 %235, i32 %235, i32 1)
  store i32 %236, ptr %217, align 4, !tbaa !4
  %237 = tail call noundef i32 @llvm.fshl.i32(i32 %209, i32 %209, i32 5)
  %238 = xor i32 %211, %212
  %239 = xor i32 %238, %210
  %240 = add i32 %213, -899497514
  %241 = add i32 %240, %239
  %242 = add i32 %241, %237
  %243 = add i32 %242, %218
  %244 = tail call noundef i32 @llvm.fshl.i32(i32 %210, i32 %210, i32 30)
  %245 = add nuw nsw i32 %214, 1
  %246 = icmp eq i32 %245, 80
  br i1 %246, label %247, label %208, !llvm.loop !18

247:                                              ; preds = %208
  %248 = add i32 %243, %37
  store i32 %248, ptr %5, align 4, !tbaa !4
  %249 = add i32 %209, %36
  store i32 %249, ptr %8, align 4, !tbaa !4
  %250 = add i32 %244, %35
  store i32 %250, ptr %9, align 4, !tbaa !4
  %251 = add i32 %211, %34
  store i32 %251, ptr %10, align 4, !tbaa !4
  %252 = add i32 %212, %33
  store i32 %252, ptr %11, align 4, !tbaa !4
  %253 = add nsw i64 %39, -1
  %254 = getelementptr inbounds nuw i8, ptr %38, i64 64
  %255 = icmp eq i64 %253, 0
  br i1 %255, label %256, label %32, !llvm.loop !19

256:                                              ; preds = %247, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nobuiltin "no-builtins" }
attributes #9 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !12, i64 8}
!9 = !{!"gathered", !10, i64 0, !12, i64 8, !6, i64 16}
!10 = !{!"p1 _ZTS9algorithm", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"long long", !6, i64 0}
!13 = !{!6, !6, i64 0}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = distinct !{!16, !15}
!17 = distinct !{!17, !15}
!18 = distinct !{!18, !15}
!19 = distinct !{!19, !15}
