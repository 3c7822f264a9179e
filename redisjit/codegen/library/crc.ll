; Made from runtime/library/crc.c by tools/build_runtime.py: do not edit.
@tables = internal unnamed_addr global [8 x [256 x i32]] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none)
define hidden range(i64 0, 4294967296) i64 @rj_crc_crc32(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = trunc i64 %2 to i32
  %5 = xor i32 %4, -1
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4), align 4, !tbaa !4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %210

8:                                                ; preds = %3, %8
  %9 = phi i64 [ %47, %8 ], [ 0, %3 ]
  %10 = trunc nuw nsw i64 %9 to i32
  %11 = lshr i32 %10, 1
  %12 = and i32 %10, 1
  %13 = icmp eq i32 %12, 0
  %14 = select i1 %13, i32 0, i32 -306674912
  %15 = xor i32 %14, %11
  %16 = lshr i32 %15, 1
  %17 = and i32 %10, 2
  %18 = icmp eq i32 %17, 0
  %19 = select i1 %18, i32 0, i32 -306674912
  %20 = xor i32 %16, %19
  %21 = lshr i32 %20, 6
  %22 = and i32 %10, 4
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %23, i32 0, i32 124634137
  %25 = and i32 %10, 8
  %26 = icmp eq i32 %25, 0
  %27 = select i1 %26, i32 0, i32 249268274
  %28 = and i32 %10, 16
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i32 0, i32 498536548
  %31 = and i32 %10, 32
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, i32 0, i32 997073096
  %34 = and i32 %15, 32
  %35 = icmp eq i32 %34, 0
  %36 = select i1 %35, i32 0, i32 1994146192
  %37 = and i32 %20, 32
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %38, i32 0, i32 -306674912
  %40 = xor i32 %27, %24
  %41 = xor i32 %40, %30
  %42 = xor i32 %41, %33
  %43 = xor i32 %42, %21
  %44 = xor i32 %43, %36
  %45 = xor i32 %44, %39
  %46 = getelementptr inbounds nuw i32, ptr @tables, i64 %9
  store i32 %45, ptr %46, align 4, !tbaa !4
  %47 = add nuw nsw i64 %9, 1
  %48 = icmp eq i64 %47, 256
  br i1 %48, label %187, label %8, !llvm.loop !8

49:                                               ; preds = %187, %49
  %50 = phi i64 [ %70, %49 ], [ 0, %187 ]
  %51 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 1024), i64 %50
  %52 = load i32, ptr %51, align 8, !tbaa !4
  %53 = lshr i32 %52, 8
  %54 = and i32 %52, 255
  %55 = zext nneg i32 %54 to i64
  %56 = getelementptr inbounds nuw i32, ptr @tables, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !4
  %58 = xor i32 %53, %57
  %59 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 2048), i64 %50
  store i32 %58, ptr %59, align 8, !tbaa !4
  %60 = or disjoint i64 %50, 1
  %61 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 1024), i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !4
  %63 = lshr i32 %62, 8
  %64 = and i32 %62, 255
  %65 = zext nneg i32 %64 to i64
  %66 = getelementptr inbounds nuw i32, ptr @tables, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !4
  %68 = xor i32 %63, %67
  %69 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 2048), i64 %60
  store i32 %68, ptr %69, align 4, !tbaa !4
  %70 = add nuw nsw i64 %50, 2
  %71 = icmp eq i64 %70, 256
  br i1 %71, label %72, label %49, !llvm.loop !10

72:                                               ; preds = %49, %72
  %73 = phi i64 [ %93, %72 ], [ 0, %49 ]
  %74 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 2048), i64 %73
  %75 = load i32, ptr %74, align 8, !tbaa !4
  %76 = lshr i32 %75, 8
  %77 = and i32 %75, 255
  %78 = zext nneg i32 %77 to i64
  %79 = getelementptr inbounds nuw i32, ptr @tables, i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !4
  %81 = xor i32 %76, %80
  %82 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 3072), i64 %73
  store i32 %81, ptr %82, align 8, !tbaa !4
  %83 = or disjoint i64 %73, 1
  %84 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 2048), i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = lshr i32 %85, 8
  %87 = and i32 %85, 255
  %88 = zext nneg i32 %87 to i64
  %89 = getelementptr inbounds nuw i32, ptr @tables, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !4
  %91 = xor i32 %86, %90
  %92 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 3072), i64 %83
  store i32 %91, ptr %92, align 4, !tbaa !4
  %93 = add nuw nsw i64 %73, 2
  %94 = icmp eq i64 %93, 256
  br i1 %94, label %95, label %72, !llvm.loop !10

95:                                               ; preds = %72, %95
  %96 = phi i64 [ %116, %95 ], [ 0, %72 ]
  %97 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 3072), i64 %96
  %98 = load i32, ptr %97, align 8, !tbaa !4
  %99 = lshr i32 %98, 8
  %100 = and i32 %98, 255
  %101 = zext nneg i32 %100 to i64
  %102 = getelementptr inbounds nuw i32, ptr @tables, i64 %101
  %103 = load i32, ptr %102, align 4, !tbaa !4
  %104 = xor i32 %99, %103
  %105 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4096), i64 %96
  store i32 %104, ptr %105, align 8, !tbaa !4
  %106 = or disjoint i64 %96, 1
  %107 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 3072), i64 %106
  %108 = load i32, ptr %107, align 4, !tbaa !4
  %109 = lshr i32 %108, 8
  %110 = and i32 %108, 255
  %111 = zext nneg i32 %110 to i64
  %112 = getelementptr inbounds nuw i32, ptr @tables, i64 %111
  %113 = load i32, ptr %112, align 4, !tbaa !4
  %114 = xor i32 %109, %113
  %115 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4096), i64 %106
  store i32 %114, ptr %115, align 4, !tbaa !4
  %116 = add nuw nsw i64 %96, 2
  %117 = icmp eq i64 %116, 256
  br i1 %117, label %118, label %95, !llvm.loop !10

118:                                              ; preds = %95, %118
  %119 = phi i64 [ %139, %118 ], [ 0, %95 ]
  %120 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4096), i64 %119
  %121 = load i32, ptr %120, align 8, !tbaa !4
  %122 = lshr i32 %121, 8
  %123 = and i32 %121, 255
  %124 = zext nneg i32 %123 to i64
  %125 = getelementptr inbounds nuw i32, ptr @tables, i64 %124
  %126 = load i32, ptr %125, align 4, !tbaa !4
  %127 = xor i32 %122, %126
  %128 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 5120), i64 %119
  store i32 %127, ptr %128, align 8, !tbaa !4
  %129 = or disjoint i64 %119, 1
  %130 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4096), i64 %129
  %131 = load i32, ptr %130, align 4, !tbaa !4
  %132 = lshr i32 %131, 8
  %133 = and i32 %131, 255
  %134 = zext nneg i32 %133 to i64
  %135 = getelementptr inbounds nuw i32, ptr @tables, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !4
  %137 = xor i32 %132, %136
  %138 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 5120), i64 %129
  store i32 %137, ptr %138, align 4, !tbaa !4
  %139 = add nuw nsw i64 %119, 2
  %140 = icmp eq i64 %139, 256
  br i1 %140, label %141, label %118, !llvm.loop !10

141:                                              ; preds = %118, %141
  %142 = phi i64 [ %162, %141 ], [ 0, %118 ]
  %143 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 5120), i64 %142
  %144 = load i32, ptr %143, align 8, !tbaa !4
  %145 = lshr i32 %144, 8
  %146 = and i32 %144, 255
  %147 = zext nneg i32 %146 to i64
  %148 = getelementptr inbounds nuw i32, ptr @tables, i64 %147
  %149 = load i32, ptr %148, align 4, !tbaa !4
  %150 = xor i32 %145, %149
  %151 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 6144), i64 %142
  store i32 %150, ptr %151, align 8, !tbaa !4
  %152 = or disjoint i64 %142, 1
  %153 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 5120), i64 %152
  %154 = load i32, ptr %153, align 4, !tbaa !4
  %155 = lshr i32 %154, 8
  %156 = and i32 %154, 255
  %157 = zext nneg i32 %156 to i64
  %158 = getelementptr inbounds nuw i32, ptr @tables, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !4
  %160 = xor i32 %155, %159
  %161 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 6144), i64 %152
  store i32 %160, ptr %161, align 4, !tbaa !4
  %162 = add nuw nsw i64 %142, 2
  %163 = icmp eq i64 %162, 256
  br i1 %163, label %164, label %141, !llvm.loop !10

164:                                              ; preds = %141, %164
  %165 = phi i64 [ %185, %164 ], [ 0, %141 ]
  %166 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 6144), i64 %165
  %167 = load i32, ptr %166, align 8, !tbaa !4
  %168 = lshr i32 %167, 8
  %169 = and i32 %167, 255
  %170 = zext nneg i32 %169 to i64
  %171 = getelementptr inbounds nuw i32, ptr @tables, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !4
  %173 = xor i32 %168, %172
  %174 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 7168), i64 %165
  store i32 %173, ptr %174, align 8, !tbaa !4
  %175 = or disjoint i64 %165, 1
  %176 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 6144), i64 %175
  %177 = load i32, ptr %176, align 4, !tbaa !4
  %178 = lshr i32 %177, 8
  %179 = and i32 %177, 255
  %180 = zext nneg i32 %179 to i64
  %181 = getelementptr inbounds nuw i32, ptr @tables, i64 %180
  %182 = load i32, ptr %181, align 4, !tbaa !4
  %183 = xor i32 %178, %182
  %184 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 7168), i64 %175
  store i32 %183, ptr %184, align 4, !tbaa !4
  %185 = add nuw nsw i64 %165, 2
  %186 = icmp eq i64 %185, 256
  br i1 %186, label %210, label %164, !llvm.loop !10

187:                                              ; preds = %8, %187
  %188 = phi i64 [ %208, %187 ], [ 0, %8 ]
  %189 = getelementptr inbounds nuw i32, ptr @tables, i64 %188
  %190 = load i32, ptr %189, align 8, !tbaa !4
  %191 = lshr i32 %190, 8
  %192 = and i32 %190, 255
  %193 = zext nneg i32 %192 to i64
  %194 = getelementptr inbounds nuw i32, ptr @tables, i64 %193
  %195 = load i32, ptr %194, align 4, !tbaa !4
  %196 = xor i32 %191, %195
  %197 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 1024), i64 %188
  store i32 %196, ptr %197, align 8, !tbaa !4
  %198 = or disjoint i64 %188, 1
  %199 = getelementptr inbounds nuw i32, ptr @tables, i64 %198
  %200 = load i32, ptr %199, align 4, !tbaa !4
  %201 = lshr i32 %200, 8
  %202 = and i32 %200, 255
  %203 = zext nneg i32 %202 to i64
  %204 = getelementptr inbounds nuw i32, ptr @tables, i64 %203
  %205 = load i32, ptr %204, align 4, !tbaa !4
  %206 = xor i32 %201, %205
  %207 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 1024), i64 %198
  store i32 %206, ptr %207, align 4, !tbaa !4
  %208 = add nuw nsw i64 %188, 2
  %209 = icmp eq i64 %208, 256
  br i1 %209, label %49, label %187, !llvm.loop !10

210:                                              ; preds = %164, %3
  %211 = icmp sgt i64 %1, 7
  br i1 %211, label %237, label %212

212:                                              ; preds = %237, %210
  %213 = phi i64 [ %1, %210 ], [ %281, %237 ]
  %214 = phi i32 [ %5, %210 ], [ %280, %237 ]
  %215 = phi ptr [ %0, %210 ], [ %282, %237 ]
  %216 = icmp eq i64 %213, 0
  br i1 %216, label %308, label %217

217:                                              ; preds = %212
  %218 = and i64 %213, 1
  %219 = icmp eq i64 %218, 0
  br i1 %219, label %231, label %220

220:                                              ; preds = %217
  %221 = lshr i32 %214, 8
  %222 = getelementptr inbounds nuw i8, ptr %215, i64 1
  %223 = load i8, ptr %215, align 1, !tbaa !11
  %224 = trunc i32 %214 to i8
  %225 = xor i8 %223, %224
  %226 = zext i8 %225 to i64
  %227 = getelementptr inbounds nuw i32, ptr @tables, i64 %226
  %228 = load i32, ptr %227, align 4, !tbaa !4
  %229 = xor i32 %228, %221
  %230 = add nsw i64 %213, -1
  br label %231

231:                                              ; preds = %220, %217
  %232 = phi i32 [ poison, %217 ], [ %229, %220 ]
  %233 = phi ptr [ %215, %217 ], [ %222, %220 ]
  %234 = phi i32 [ %214, %217 ], [ %229, %220 ]
  %235 = phi i64 [ %213, %217 ], [ %230, %220 ]
  %236 = icmp eq i64 %213, 1
  br i1 %236, label %308, label %284

237:                                              ; preds = %210, %237
  %238 = phi ptr [ %282, %237 ], [ %0, %210 ]
  %239 = phi i32 [ %280, %237 ], [ %5, %210 ]
  %240 = phi i64 [ %281, %237 ], [ %1, %210 ]
  %241 = load i64, ptr %238, align 1
  %242 = zext i32 %239 to i64
  %243 = xor i64 %241, %242
  %244 = and i64 %243, 255
  %245 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 7168), i64 %244
  %246 = load i32, ptr %245, align 4, !tbaa !4
  %247 = lshr i64 %243, 8
  %248 = and i64 %247, 255
  %249 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 6144), i64 %248
  %250 = load i32, ptr %249, align 4, !tbaa !4
  %251 = xor i32 %250, %246
  %252 = lshr i64 %243, 16
  %253 = and i64 %252, 255
  %254 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 5120), i64 %253
  %255 = load i32, ptr %254, align 4, !tbaa !4
  %256 = xor i32 %251, %255
  %257 = lshr i64 %243, 24
  %258 = and i64 %257, 255
  %259 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4096), i64 %258
  %260 = load i32, ptr %259, align 4, !tbaa !4
  %261 = xor i32 %256, %260
  %262 = lshr i64 %241, 32
  %263 = and i64 %262, 255
  %264 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 3072), i64 %263
  %265 = load i32, ptr %264, align 4, !tbaa !4
  %266 = xor i32 %261, %265
  %267 = lshr i64 %241, 40
  %268 = and i64 %267, 255
  %269 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 2048), i64 %268
  %270 = load i32, ptr %269, align 4, !tbaa !4
  %271 = xor i32 %266, %270
  %272 = lshr i64 %241, 48
  %273 = and i64 %272, 255
  %274 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 1024), i64 %273
  %275 = load i32, ptr %274, align 4, !tbaa !4
  %276 = xor i32 %271, %275
  %277 = lshr i64 %241, 56
  %278 = getelementptr inbounds nuw i32, ptr @tables, i64 %277
  %279 = load i32, ptr %278, align 4, !tbaa !4
  %280 = xor i32 %276, %279
  %281 = add nsw i64 %240, -8
  %282 = getelementptr inbounds nuw i8, ptr %238, i64 8
  %283 = icmp samesign ugt i64 %240, 15
  br i1 %283, label %237, label %212, !llvm.loop !12

284:                                              ; preds = %231, %284
  %285 = phi ptr [ %298, %284 ], [ %233, %231 ]
  %286 = phi i32 [ %305, %284 ], [ %234, %231 ]
  %287 = phi i64 [ %306, %284 ], [ %235, %231 ]
  %288 = lshr i32 %286, 8
  %289 = getelementptr inbounds nuw i8, ptr %285, i64 1
  %290 = load i8, ptr %285, align 1, !tbaa !11
  %291 = trunc i32 %286 to i8
  %292 = xor i8 %290, %291
  %293 = zext i8 %292 to i64
  %294 = getelementptr inbounds nuw i32, ptr @tables, i64 %293
  %295 = load i32, ptr %294, align 4, !tbaa !4
  %296 = xor i32 %295, %288
  %297 = lshr i32 %296, 8
  %298 = getelementptr inbounds nuw i8, ptr %285, i64 2
  %299 = load i8, ptr %289, align 1, !tbaa !11
  %300 = trunc i32 %296 to i8
  %301 = xor i8 %299, %300
  %302 = zext i8 %301 to i64
  %303 = getelementptr inbounds nuw i32, ptr @tables, i64 %302
  %304 = load i32, ptr %303, align 4, !tbaa !4
  %305 = xor i32 %304, %297
  %306 = add nsw i64 %287, -2
  %307 = icmp eq i64 %306, 0
  br i1 %307, label %308, label %284, !llvm.loop !13

308:                                              ; preds = %231, %284, %212
  %309 = phi i32 [ %214, %212 ], [ %232, %231 ], [ %305, %284 ]
  %310 = xor i32 %309, -1
  %311 = zext i32 %310 to i64
  ret i64 %311
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden range(i64 0, 4293984256) i64 @rj_crc_adler32(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = trunc i64 %2 to i32
  %5 = and i32 %4, 65535
  %6 = lshr i32 %4, 16
  br label %7

7:                                                ; preds = %71, %3
  %8 = phi i64 [ %1, %3 ], [ %13, %71 ]
  %9 = phi ptr [ %0, %3 ], [ %72, %71 ]
  %10 = phi i32 [ %5, %3 ], [ %75, %71 ]
  %11 = phi i32 [ %6, %3 ], [ %76, %71 ]
  %12 = tail call i64 @llvm.smin.i64(i64 %8, i64 5552)
  %13 = sub nsw i64 %8, %12
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %71, label %15

15:                                               ; preds = %7
  %16 = and i64 %12, 3
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %32, label %18

18:                                               ; preds = %15, %18
  %19 = phi i64 [ %29, %18 ], [ %12, %15 ]
  %20 = phi i32 [ %28, %18 ], [ %11, %15 ]
  %21 = phi i32 [ %27, %18 ], [ %10, %15 ]
  %22 = phi ptr [ %24, %18 ], [ %9, %15 ]
  %23 = phi i64 [ %30, %18 ], [ 0, %15 ]
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 1
  %25 = load i8, ptr %22, align 1, !tbaa !11
  %26 = zext i8 %25 to i32
  %27 = add i32 %21, %26
  %28 = add i32 %27, %20
  %29 = add nsw i64 %19, -1
  %30 = add i64 %23, 1
  %31 = icmp eq i64 %30, %16
  br i1 %31, label %32, label %18, !llvm.loop !14

32:                                               ; preds = %18, %15
  %33 = phi i32 [ poison, %15 ], [ %27, %18 ]
  %34 = phi i32 [ poison, %15 ], [ %28, %18 ]
  %35 = phi i64 [ %12, %15 ], [ %29, %18 ]
  %36 = phi i32 [ %11, %15 ], [ %28, %18 ]
  %37 = phi i32 [ %10, %15 ], [ %27, %18 ]
  %38 = phi ptr [ %9, %15 ], [ %24, %18 ]
  %39 = icmp ult i64 %12, 4
  br i1 %39, label %67, label %40

40:                                               ; preds = %32, %40
  %41 = phi i64 [ %65, %40 ], [ %35, %32 ]
  %42 = phi i32 [ %64, %40 ], [ %36, %32 ]
  %43 = phi i32 [ %63, %40 ], [ %37, %32 ]
  %44 = phi ptr [ %60, %40 ], [ %38, %32 ]
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 1
  %46 = load i8, ptr %44, align 1, !tbaa !11
  %47 = zext i8 %46 to i32
  %48 = add i32 %43, %47
  %49 = add i32 %48, %42
  %50 = getelementptr inbounds nuw i8, ptr %44, i64 2
  %51 = load i8, ptr %45, align 1, !tbaa !11
  %52 = zext i8 %51 to i32
  %53 = add i32 %48, %52
  %54 = add i32 %53, %49
  %55 = getelementptr inbounds nuw i8, ptr %44, i64 3
  %56 = load i8, ptr %50, align 1, !tbaa !11
  %57 = zext i8 %56 to i32
  %58 = add i32 %53, %57
  %59 = add i32 %58, %54
  %60 = getelementptr inbounds nuw i8, ptr %44, i64 4
  %61 = load i8, ptr %55, align 1, !tbaa !11
  %62 = zext i8 %61 to i32
  %63 = add i32 %58, %62
  %64 = add i32 %63, %59
  %65 = add nsw i64 %41, -4
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %67, label %40, !llvm.loop !16

67:                                               ; preds = %40, %32
  %68 = phi i32 [ %33, %32 ], [ %63, %40 ]
  %69 = phi i32 [ %34, %32 ], [ %64, %40 ]
  %70 = getelementptr i8, ptr %9, i64 %12
  br label %71

71:                                               ; preds = %67, %7
  %72 = phi ptr [ %9, %7 ], [ %70, %67 ]
  %73 = phi i32 [ %10, %7 ], [ %68, %67 ]
  %74 = phi i32 [ %11, %7 ], [ %69, %67 ]
  %75 = urem i32 %73, 65521
  %76 = urem i32 %74, 65521
  %77 = icmp eq i64 %13, 0
  br i1 %77, label %78, label %7, !llvm.loop !17

78:                                               ; preds = %71
  %79 = shl nuw i32 %76, 16
  %80 = or disjoint i32 %79, %75
  %81 = zext i32 %80 to i64
  ret i64 %81
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = !{!6, !6, i64 0}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
